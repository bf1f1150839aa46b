/**
 * What common passwords are made of, the longest first. Those of twelve characters and more are nearly all one or two of
 * these with digits around them; shorter ones are refused for their length.
 */
const PARTS =
  'password passwort motdepasse contrasena parola senha wachtwoord welcome welkom willkommen bienvenue letmein iloveyou trustno1 ' +
  'qwertyuiop qwerty qwertz azerty asdfghjkl asdfgh asdf zxcvbnm zxcv 1q2w3e4r5t 1q2w3e4r 1qaz2wsx qazwsx q1w2e3r4 abc123 abcd1234 abcdef abcd ' +
  'administrator admin root superuser user guest login master secret default changeme test testing temp demo example sample system server ' +
  'computer internet windows microsoft google facebook linkedin youtube amazon apple samsung android iphone pokemon minecraft nintendo playstation ' +
  'football baseball basketball soccer hockey liverpool chelsea arsenal barcelona realmadrid juventus manchester ' +
  'superman batman spiderman starwars princess sunshine dragon monkey shadow butterfly chocolate flower cookie banana cheese pepper ginger summer ' +
  'winter spring autumn january february march april june july august september october november december monday friday sunday ' +
  'michael jennifer jessica daniel charlie thomas robert matthew jordan andrew joshua ashley nicole anthony george william hunter harley ' +
  'freedom whatever forever babygirl lovely loveyou love hello hallo bonjour mustang corvette ferrari mercedes killer ninja phoenix maverick ' +
  'newspaper newsroom journalist reporter editor author news desk press media paper headline deadline article ' +
  'correct horse battery staple access please money';

export const COMMON_PARTS: readonly string[] = [...new Set(PARTS.split(' '))].sort((one, other) => other.length - one.length);
