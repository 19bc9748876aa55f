import type { HeaderWords } from '../header-words';
import { words } from '../header-words';

export const pl: HeaderWords = {
  name: {
    certain: words(`
      podwykonawca | podwykonawcy | nazwa podwykonawcy | podprocesor | podprocesorzy | podprocesora | nazwa podprocesora |
      subprocesor | subprocesorzy | nazwa subprocesora | sub procesor | dalszy podmiot przetwarzajacy |
      dalsze podmioty przetwarzajace | podmiot przetwarzajacy | podmioty przetwarzajace | dalszy procesor |
      inny podmiot przetwarzajacy | nazwa podmiotu przetwarzajacego | nazwa dalszego podmiotu przetwarzajacego |
      nazwa podmiotu | procesor | dostawca | dostawcy | nazwa dostawcy | dostawca uslug | dostawca uslugi |
      dostawcy uslug | uslugodawca | nazwa uslugodawcy | kontrahent | kontrahenci | nazwa kontrahenta |
      podpowierzenie | podmiot podprzetwarzajacy | wykonawca
    `),
    likely: words(`
      nazwa | nazwy | nazwa firmy | spolka | podmiot | podmioty | przedsiebiorstwo | odbiorca | odbiorcy |
      odbiorca danych | odbiorcy danych | partnerzy | organizacja | podmiot trzeci | strona trzecia | importer danych |
      nazwa odbiorcy
    `),
  },
  contractingEntity: {
    certain: words(`
      podmiot prawny | osoba prawna | nazwa prawna | pelna nazwa | pelna nazwa firmy | strona umowy |
      firma spolki | nazwa spolki | podmiot umowy | nazwa rejestrowa | podmiot zawierajacy umowe
    `),
    likely: words('forma prawna'),
  },
  product: {
    certain: words('nazwa produktu | nazwa handlowa | nazwa uslugi | nazwa narzedzia | nazwa systemu | nazwa marki'),
    likely: words(`
      produkty | marka | narzedzie | narzedzia | rozwiazanie | rozwiazania | aplikacja | aplikacje | oprogramowanie |
      platforma | produkt usluga
    `),
  },
  registrationNumber: {
    certain: words(
      'nip | krs | regon | numer rejestrowy | numer krs | numer nip | nip krs | numer vat | numer identyfikacyjny',
    ),
  },
  address: {
    certain: words('adres siedziby | adres pocztowy | adres korespondencyjny | adres firmy | pelny adres'),
    likely: words('ulica'),
  },
  establishmentCountry: {
    certain: words(`
      siedziba | siedziba firmy | siedziba podmiotu | siedziba spolki | siedziba dostawcy | kraj siedziby |
      panstwo siedziby | kraj rejestracji | miejsce siedziby | glowna siedziba | kraj pochodzenia | kraj dostawcy |
      siedziba glowna | kraj zalozenia | miejsce rejestracji
    `),
    likely: words('jurysdykcja'),
  },
  parentName: {
    certain: words('spolka matka | spolka dominujaca | podmiot dominujacy | grupa kapitalowa'),
    likely: words('grupa'),
  },
  parentCountry: { certain: words('kraj spolki matki | siedziba spolki matki | kraj spolki dominujacej') },
  website: {
    certain: words('strona internetowa | strona www | adres strony | www | witryna | adres www'),
    likely: words('strona | odnosnik | domena | domeny | wiecej informacji'),
  },
  contactName: { certain: words('osoba kontaktowa | osoba do kontaktu | imie i nazwisko kontaktu') },
  contactRole: { certain: words('stanowisko osoby kontaktowej | funkcja osoby kontaktowej') },
  contactEmail: {
    certain: words(`
      adres email | e mail kontaktowy | email kontaktowy | dane kontaktowe | kontakt iod | poczta elektroniczna |
      adres poczty elektronicznej | kontakt do iod | inspektor ochrony danych
    `),
    likely: words('iod'),
  },
  privacyUrl: {
    certain: words('polityka prywatnosci | polityki prywatnosci | link do polityki prywatnosci'),
    likely: words('prywatnosc'),
  },
  subprocessorListUrl: {
    certain: words(
      'lista podwykonawcow | lista podprocesorow | lista podmiotow przetwarzajacych | wykaz podwykonawcow',
    ),
  },
  certifications: { certain: words('certyfikat | certyfikaty | certyfikacja | certyfikacje') },
  service: {
    certain: words(`
      usluga | uslugi | swiadczona usluga | swiadczone uslugi | rodzaj uslugi | rodzaj uslug | opis uslugi |
      opis uslug | opis swiadczonych uslug | zakres uslug | zakres uslugi | typ uslugi | charakter uslug |
      przedmiot uslugi | czynnosc | czynnosci | zakres czynnosci | czynnosci przetwarzania | funkcje | zadanie |
      zadania | zakres prac | co robi | do czego sluzy | wykorzystanie | zakres podpowierzenia |
      przedmiot podpowierzenia | zakres powierzenia | powierzone czynnosci | dostarczana usluga | dostarczane uslugi
    `),
    likely: words('zastosowanie | uzycie | zakres | dzialalnosc | przedmiot'),
    weak: words('opis | kategoria | kategoria dostawcy | rodzaj | rodzaj dostawcy | branza'),
  },
  role: {
    certain: words('rola rodo | rola wg rodo | rola w przetwarzaniu | status rodo'),
    likely: words('rola | role rodo | relacja | charakter podmiotu'),
  },
  purpose: {
    certain: words(`
      cel | cele | cel przetwarzania | cele przetwarzania | cel przetwarzania danych | cel powierzenia |
      cel podpowierzenia | charakter przetwarzania | charakter i cel | charakter i cel przetwarzania |
      cel i charakter przetwarzania | przedmiot przetwarzania | opis przetwarzania | operacje przetwarzania |
      rodzaj przetwarzania | cel korzystania | cel wykorzystania | cel uslugi | cel przekazania
    `),
    likely: words('przetwarzanie | powod'),
  },
  dataCategories: {
    certain: words(`
      kategorie danych | kategoria danych | kategorie danych osobowych | kategorie przetwarzanych danych |
      rodzaj danych | rodzaje danych | rodzaj danych osobowych | rodzaje danych osobowych | typ danych | typy danych |
      przetwarzane dane | przetwarzane dane osobowe | dane osobowe | dane przetwarzane | zakres danych |
      zakres danych osobowych | zakres przetwarzanych danych | przekazywane dane | udostepniane dane |
      przechowywane dane | dane klientow | dane klienta | powierzone dane | jakie dane | dane przekazywane | dane otrzymywane | otrzymywane dane | co otrzymuje |
      co dostaje | co widzi | dane powierzone | dane udostepniane
    `),
    likely: words('dane'),
  },
  dataSubjects: {
    certain: words(`
      osoby ktorych dane dotycza | kategorie osob | kategorie osob ktorych dane dotycza | podmioty danych |
      kategorie podmiotow danych
    `),
    likely: words('osoby'),
  },
  specialCategories: {
    certain: words('szczegolne kategorie | szczegolne kategorie danych | dane wrazliwe | dane szczegolnych kategorii'),
  },
  retention: {
    certain: words(`
      okres przechowywania | okres przechowywania danych | retencja | okres retencji | czas przechowywania |
      okres przetwarzania | czas trwania przetwarzania
    `),
    likely: words('okres | czas trwania'),
  },
  fromOn: {
    certain: words(`
      data rozpoczecia | data rozpoczecia wspolpracy | data od | obowiazuje od | poczatek umowy | data dodania |
      dodano | w uzyciu od | wspolpraca od | data wejscia w zycie | data zatwierdzenia
    `),
    likely: words('od'),
  },
  untilOn: {
    certain: words(`
      data zakonczenia | data konca | koniec umowy | obowiazuje do | data wygasniecia | data do | data usuniecia |
      wazne do
    `),
    likely: words('do'),
  },
  contract: {
    certain: words(`
      umowa | umowy | umowa powierzenia | umowa powierzenia przetwarzania | umowa powierzenia danych |
      umowa podpowierzenia | umowa dpa | status umowy | umowa podpisana | powierzenie | umowa art 28 |
      umowa powierzenia przetwarzania danych
    `),
  },
  contractReference: { certain: words('numer umowy | nr umowy | sygnatura umowy') },
  contractSignedOn: {
    certain: words(
      'data umowy | data podpisania | data zawarcia umowy | podpisano | data podpisania umowy | data zawarcia',
    ),
  },
  contractUrl: { certain: words('link do umowy | link do dpa | link do umowy powierzenia') },
  flowDown: { certain: words('te same obowiazki') },
  published: { certain: words('opublikowano | lista publiczna'), likely: words('publiczny | publiczna') },
  verifiedOn: {
    certain: words(
      'data weryfikacji | zweryfikowano | ostatnia weryfikacja | ostatni przeglad | ostatni audyt | data przegladu',
    ),
  },
  reviewDueOn: {
    certain: words(
      'nastepny przeglad | nastepna weryfikacja | data nastepnego przegladu | termin przegladu | nastepny audyt',
    ),
  },
  notes: {
    certain: words('uwagi | uwaga | komentarz | komentarze | notatki | dodatkowe informacje | informacje dodatkowe'),
    likely: words('inne | szczegoly'),
  },
  locations: {
    certain: words(`
      kraj | kraje | panstwo | panstwa | lokalizacja | lokalizacje | lokalizacja danych | miejsce | miejsca |
      kraj przeznaczenia | kraj docelowy | panstwo docelowe | kraj odbiorcy | kraj region | kraj lokalizacja |
      lokalizacja geograficzna | obszar geograficzny | lokalizacja podmiotu | lokalizacja dostawcy |
      lokalizacja podwykonawcy | kraj przekazania | kraj podwykonawcy | kraj podmiotu | rezydencja danych
    `),
    likely: words('gdzie | obszar | miasto | terytorium'),
  },
  storedIn: {
    certain: words(`
      miejsce przechowywania | miejsce przechowywania danych | kraj przechowywania | lokalizacja przechowywania |
      przechowywanie danych | miejsce hostingu | kraj hostingu | lokalizacja hostingu | lokalizacja serwera |
      lokalizacja serwerow | serwery | serwer | centrum danych | centra danych | lokalizacja centrum danych |
      lokalizacja centrow danych | przechowywane w | hostowane w
    `),
  },
  processedIn: {
    certain: words(`
      miejsce przetwarzania | miejsca przetwarzania | miejsce przetwarzania danych | kraj przetwarzania |
      panstwo przetwarzania | lokalizacja przetwarzania | lokalizacja przetwarzania danych | obszar przetwarzania |
      region przetwarzania | przetwarzane w | miejsce swiadczenia uslugi | miejsce swiadczenia uslug |
      kraj przetwarzania danych
    `),
  },
  accessedFrom: {
    certain: words(`
      zdalny dostep | dostep zdalny | dostep z | kraj dostepu | lokalizacja wsparcia | miejsce dostepu | dostep zdalny z
    `),
  },
  safeguards: {
    certain: words(`
      zabezpieczenia transferu | zabezpieczenie transferu | zabezpieczenia przekazania | odpowiednie zabezpieczenia |
      gwarancje | mechanizm transferu | mechanizmy transferu | mechanizm przekazywania | mechanizm przekazania |
      mechanizm | podstawa transferu | podstawa przekazania | podstawa przekazywania | podstawa prawna transferu |
      podstawa prawna przekazania | podstawa prawna przekazywania | podstawa przekazania danych | instrument transferu |
      narzedzie transferu | standardowe klauzule umowne | decyzja o adekwatnosci | transfer miedzynarodowy |
      przekazywanie danych | zabezpieczenia przy transferze | gwarancje transferu | podstawa transferu danych
    `),
    likely: words(
      'zabezpieczenia | podstawa prawna | podstawa | przekazywanie | przekazanie | transfer danych | adekwatnosc',
    ),
  },
  leavesEea: {
    certain: words(`
      poza eog | poza ue | poza ue eog | poza europa | poza unia europejska | transfer poza eog | transfer poza ue |
      transfer danych poza eog | transfer danych poza ue | przekazanie poza eog | przekazywanie poza eog |
      przekazywanie danych poza eog | przekazanie danych poza eog | panstwo trzecie | panstwa trzecie |
      przekazywanie do panstw trzecich | przekazanie do panstwa trzeciego | transfer do panstw trzecich |
      transfer do panstwa trzeciego | kraj trzeci | kraje trzecie
    `),
  },
  unused: {
    certain: words(`
      dzial | departament | jednostka organizacyjna | wlasciciel | wlasciciel biznesowy | opiekun | osoba odpowiedzialna |
      numer telefonu | ryzyko | poziom ryzyka | krytycznosc | priorytet | koszt | koszty | cena | waluta | kod pocztowy |
      utworzono | utworzyl | data utworzenia | zmodyfikowano | srodki bezpieczenstwa | srodki techniczne | szyfrowanie |
      ostatnia aktualizacja | zespol
    `),
    likely: words(`
      lp | l p | numer | wiersz | stan | aktywny | wersja | zmiana | zmiany | zalacznik | dokumenty | dowod | klient |
      bezpieczenstwo | jezyk | wymagane | opcjonalne | odpowiedzialny
    `),
  },
};
