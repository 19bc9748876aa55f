import { createContext, useContext } from 'react';

/** The script nonce of the response being rendered; empty in the browser, which has no use for it. */
export const NonceContext = createContext('');
export const useNonce = () => useContext(NonceContext);
