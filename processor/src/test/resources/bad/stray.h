/* Größe und Länge. */
enum STRAY {
  STRAY_A = 5, /* f�r später */
  STRAY_B = 9
};
