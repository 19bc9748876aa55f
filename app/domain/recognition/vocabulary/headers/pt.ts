import type { HeaderWords } from '../header-words';
import { words } from '../header-words';

export const pt: HeaderWords = {
  name: {
    certain: words(`
      prestador de servicos | fornecedor | fornecedores | nome do fornecedor | nome fornecedor | fornecedor de servicos |
      prestador de servico | prestadores de servicos | prestador do servico | nome do prestador |
      subcontratante | subcontratantes | sub subcontratante | subcontratante ulterior | subcontratantes ulteriores |
      nome do subcontratante | outro subcontratante | suboperador | suboperadores | sub operador | sub operadores |
      nome do suboperador | operador de dados | nome do operador | subprocessador | subprocessadores |
      sub processador | sub processadores | nome do subprocessador | nome do sub processador | subcontratado |
      subcontratados | entidade subcontratada | entidade subcontratante | sub contratado | importador dos dados |
      terceiro contratado
    `),
    likely: words(`
      nome | nomes | entidade | nome da empresa | sociedade empresa | companhia | terceiro | terceiros |
      entidades terceiras | parceiro | parceiros | organizacao | processador | processadores |
      designacao | operador | operadores | nome da entidade
    `),
  },
  contractingEntity: {
    certain: words(`
      razao social | denominacao social da empresa | designacao social | firma social | entidade juridica |
      pessoa juridica | pessoa coletiva | entidade contratada | nome juridico da entidade | parte contraente |
      entidade contraente | nome empresarial
    `),
    likely: words('contraparte contratual'),
  },
  product: {
    certain: words(`
      nome do produto | nome da ferramenta | nome do servico | nome da solucao | nome da aplicacao | nome comercial
    `),
    likely: words(`
      produto | produtos | ferramenta | ferramentas | solucao | solucoes | aplicacao | aplicacoes | aplicativo |
      sistema | produto servico | produtos e servicos
    `),
  },
  registrationNumber: {
    certain: words(
      'cnpj | nipc | numero de contribuinte | numero de registo | contribuinte | nif nipc | matricula comercial',
    ),
  },
  address: {
    certain: words(`
      endereco | enderecos | endereco postal | endereco completo | morada | moradas | morada fiscal | morada da sede |
      endereco da sede
    `),
    likely: words('rua'),
  },
  establishmentCountry: {
    certain: words(`
      pais da sede | sede da empresa | sede do fornecedor | pais de estabelecimento | estabelecimento |
      local de estabelecimento | pais de constituicao | pais de origem da empresa | pais do fornecedor |
      pais da empresa | pais de registo | local da sede | localizacao da sede | sede estatutaria
    `),
    likely: words('jurisdicao'),
  },
  parentName: {
    certain: words('empresa mae | empresa matriz do grupo | sociedade mae | casa mae | controladora | grupo economico'),
  },
  parentCountry: { certain: words('pais da empresa mae | pais da controladora | sede da empresa mae') },
  website: {
    certain: words('sitio web url | pagina da internet | site da empresa | endereco web | pagina na internet'),
    likely: words('ligacao | ligacoes | dominio web | mais informacoes | mais informacao | sitio internet'),
  },
  contactName: {
    certain: words('nome do contacto | nome do contato | pessoa de contacto | pessoa de contato | ponto de contacto'),
  },
  contactRole: { certain: words('funcao do contacto | cargo do contacto | cargo do contato') },
  contactEmail: {
    certain: words(`
      correio eletronico | correio electronico | email de contacto | email de contato | e mail de contacto |
      dados de contacto | dados de contato | contacto do dpo | contato do dpo | contacto epd | contacto de privacidade |
      contactos rgpd | endereco de email | endereco de e mail
    `),
    likely: words('contato | contatos | encarregado de protecao de dados | epd'),
  },
  privacyUrl: {
    certain: words(`
      politica de privacidade | politicas de privacidade | aviso de privacidade | link da politica de privacidade |
      link politica de privacidade
    `),
    likely: words('privacidade'),
  },
  subprocessorListUrl: {
    certain: words(`
      lista de subcontratantes | lista de suboperadores | lista de subprocessadores | lista de sub processadores |
      subcontratantes do fornecedor
    `),
  },
  certifications: { certain: words('certificacao | certificacoes | certificacoes de seguranca') },
  service: {
    certain: words(`
      servico | servicos | servico prestado | servicos prestados | servico contratado | servicos contratados |
      servico fornecido | servicos fornecidos | descricao do servico | descricao dos servicos | descricao de servicos |
      tipo de servico | tipos de servico | tipo de servicos | natureza do servico | natureza dos servicos |
      objeto do servico | prestacao | prestacao de servicos | atividade | atividade de tratamento |
      atividades de tratamento | atividade subcontratada | atividades subcontratadas | funcao | funcoes | o que faz |
      tarefa | tarefas | utilizado para | usado para | servico subcontratado | objeto da subcontratacao |
      objeto do contrato | categoria de servico prestado
    `),
    likely: words('atividades | ambito | utilizacao pretendida | objeto | escopo | para que serve'),
    weak: words('descricao | tipo de fornecedor | categoria de fornecedor | setor | setor de atividade'),
  },
  role: {
    certain: words(
      'papel rgpd do fornecedor | papel lgpd | qualidade rgpd do fornecedor | qualificacao rgpd | papel no rgpd',
    ),
    likely: words('qualidade | relacao | tipo de relacao com o fornecedor | funcao rgpd | qualificacao'),
  },
  purpose: {
    certain: words(`
      finalidade | finalidades | finalidade do tratamento | finalidades do tratamento | finalidade de tratamento dos dados | proposito do tratamento dos dados |
      objeto do tratamento | natureza do tratamento | natureza e finalidade | natureza e finalidade do tratamento |
      operacoes de tratamento | descricao do tratamento | tipo de tratamento de dados | tratamento efetuado |
      tratamentos efetuados | finalidade da subcontratacao | finalidade do servico | fim do tratamento |
      finalidade de utilizacao | finalidade de uso dos dados
    `),
    likely: words('tratamento de dados | razao | porque | tratamento efectuado'),
  },
  dataCategories: {
    certain: words(`
      dados tratados | dados pessoais | dados pessoais tratados | dados processados | categorias de dados |
      categoria de dados | categorias de dados pessoais | categorias de dados tratados | categoria de dados pessoais |
      tipos de dados | tipo de dados | tipo de dado | tipo de dados pessoais | tipos de dados pessoais |
      tipologia de dados | tipos de dados tratados | natureza dos dados | dados envolvidos | dados partilhados |
      dados compartilhados | dados transferidos | dados armazenados | dados recolhidos | dados coletados |
      dados de clientes | dados do cliente | dados acedidos | dados acessados | dados transmitidos | quais dados |
      dados abrangidos | dado recebido | dados recebidos | dado tratado | dado compartilhado | dado partilhado |
      dados enviados | dados que recebe | o que recebe | o que recebem | o que ve | o que compartilhamos
    `),
    likely: words('dados | dado'),
  },
  dataSubjects: {
    certain: words(`
      titulares dos dados | titulares de dados | categorias de titulares | categoria de titulares |
      categorias de titulares dos dados | titulares afetados | pessoas afetadas | tipos de titulares
    `),
  },
  specialCategories: {
    certain: words(`
      categorias especiais | categorias especiais de dados | dados sensiveis | dados de categorias especiais |
      dados pessoais sensiveis | dados de saude
    `),
  },
  retention: {
    certain: words(`
      prazo de conservacao | prazos de conservacao | periodo de conservacao dos dados | prazo de retencao |
      periodo de retencao dos dados | retencao | tempo de retencao | conservacao dos dados | duracao do tratamento
    `),
    likely: words('duracao | prazo'),
  },
  fromOn: {
    certain: words(`
      data de inicio | data inicio do contrato | inicio do contrato | em uso desde | utilizado desde | data de adesao |
      adicionado em | data de entrada em vigor | data de autorizacao | data de inclusao | inicio contrato | em vigor desde
    `),
  },
  untilOn: {
    certain: words(`
      data de fim | data fim | fim do contrato | fim contrato | data de termo | termo do contrato | validade do contrato |
      data de validade | removido em | data de remocao | data de vencimento | termino do contrato
    `),
    likely: words('ate | termo'),
  },
  contract: {
    certain: words(`
      contrato de subcontratacao | contrato de tratamento de dados | acordo de tratamento | acordo de tratamento de dados |
      acordo de processamento de dados | acordo de subcontratacao | contrato assinado | dpa assinado |
      estado do contrato | contrato rgpd assinado | contrato art 28 rgpd | estado do dpa | adenda rgpd | base contratual
    `),
    likely: words('acordo | acordos'),
  },
  contractReference: {
    certain: words('referencia do contrato | numero do contrato | ref do contrato | n contrato ref | numero contrato'),
  },
  contractSignedOn: {
    certain: words(`
      data de assinatura | data assinatura | assinado em | data do contrato | contrato assinado em |
      data da assinatura | data de celebracao | dpa assinado em
    `),
  },
  contractUrl: {
    certain: words('link do dpa | link para o dpa | link do contrato | ligacao dpa | url do dpa assinado'),
  },
  flowDown: { certain: words('mesmas obrigacoes | obrigacoes repercutidas') },
  published: { certain: words('publicado em lista | lista publica de subcontratantes') },
  verifiedOn: {
    certain: words(`
      verificado em | ultima verificacao em | data de verificacao | data da ultima revisao | ultima revisao |
      revisto em | data da ultima verificacao | ultima auditoria em | ultima avaliacao
    `),
  },
  reviewDueOn: {
    certain: words(`
      proxima revisao | data de revisao | data da proxima revisao | revisao prevista | data de renovacao |
      renovacao do contrato | proxima avaliacao | proxima verificacao
    `),
  },
  notes: {
    certain: words(
      'observacao | observacoes | comentarios adicionais | notas adicionais | informacoes adicionais | outras informacoes',
    ),
    likely: words('detalhes | diversos'),
  },
  locations: {
    certain: words(`
      localizacao | localizacoes | localizacao dos dados | localizacao de dados | localizacao geografica |
      local | locais | local dos dados | pais de destino dos dados | pais destinatario dos dados |
      residencia dos dados | pais localizacao | localizacao pais | zona geografica dos dados | area geografica dos dados |
      localizacao do fornecedor | localizacao do subcontratante | pais do subcontratante | pais regiao | paises terceiros de destino |
      pais de transferencia
    `),
    likely: words('regiao | regioes | onde | cidade | destino dos dados'),
  },
  storedIn: {
    certain: words(`
      alojamento | alojamento dos dados | alojamento de dados | local de alojamento |
      localizacao do alojamento | hospedagem | hospedagem dos dados | local de hospedagem | pais de hospedagem |
      armazenamento | armazenamento de dados | armazenamento dos dados | local de armazenamento | pais de armazenamento |
      localizacao do armazenamento | localizacao dos servidores | localizacao do servidor | localizacao servidores |
      local dos servidores | centro de dados | centros de dados | localizacao do centro de dados | alojado em |
      localizacao do data center | armazenado em | regiao de alojamento
    `),
  },
  processedIn: {
    certain: words(`
      local de tratamento | local do tratamento | locais de tratamento | pais de tratamento | pais do tratamento |
      localizacao do tratamento | localizacao de tratamento | local de processamento | pais de processamento |
      localizacao do processamento | local de processamento dos dados | regiao de tratamento | tratado em |
      local de execucao | local da prestacao | local de prestacao do servico | regiao de processamento |
      local de tratamento dos dados
    `),
  },
  accessedFrom: {
    certain: words(`
      acesso remoto | acesso remoto a partir de | acesso a partir de | pais de acesso | local de acesso |
      local do suporte | localizacao do suporte | pais de suporte | acessos remotos
    `),
  },
  safeguards: {
    certain: words(`
      garantias | garantias adequadas | garantia adequada | garantias de transferencia | garantia de transferencia |
      garantias da transferencia | garantias para a transferencia | mecanismo de transferencia |
      mecanismos de transferencia | mecanismo da transferencia | instrumento de transferencia |
      fundamento da transferencia | fundamento de transferencia | base da transferencia | base legal da transferencia |
      base juridica da transferencia | fundamento juridico da transferencia | fundamento legal da transferencia |
      transferencia internacional de dados | transferencias internacionais de dados | clausulas contratuais tipo |
      clausulas contratuais padrao | decisao de adequacao | salvaguardas adequadas | mecanismo juridico de transferencia |
      mecanismo legal de transferencia
    `),
    likely: words(`
      fundamento legal | fundamento juridico | fundamento | hipotese legal | adequacao | transferencia de dados |
      transferencias de dados
    `),
  },
  leavesEea: {
    certain: words(`
      fora da ue | fora ue | fora do eee | fora eee | fora da uniao europeia | fora da europa | fora ue eee | fora do espaco economico europeu |
      fora da ue eee | transferencia fora da ue | transferencia fora do eee | transferencias fora da ue |
      transferencias fora do eee | transferencia para paises terceiros | transferencias para paises terceiros |
      transferencia para pais terceiro | pais terceiro | paises terceiros | transferencia de dados fora da ue |
      dados fora da ue | transferencia internacional sim nao
    `),
  },
  unused: {
    certain: words(`
      departamento responsavel | responsavel interno | gestor do contrato | area interna | proprietario interno |
      telefone | telemovel | risco | riscos | risco rgpd | nivel de risco | criticidade do fornecedor | prioridade |
      custo | preco | valor anual | moeda | codigo postal | cep | criado por | data de criacao | data entrada |
      data de entrada | codigo do fornecedor | medidas de seguranca | medidas tecnicas | encriptacao | criptografia |
      treino de modelos | equipa | ultima atualizacao | logotipo
    `),
    likely: words(`
      linha | codigo | responsavel | ativo | versao | alteracao | alteracoes | documento anexo | anexo | anexos |
      obrigatorio | opcional | cliente | seguranca | conformidade | acao | estado | situacao | assunto | prova |
      provas | idioma | referencia interna
    `),
  },
};
