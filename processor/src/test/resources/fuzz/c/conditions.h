#if defined(_WIN32) && (_WIN32_WINNT >= 0x0600 || !defined NTDDI_VERSION)
enum door { DOOR_SHUT, DOOR_AJAR = 0x10u,
#elif __has_include("b.h") && 2 > 1 ? 1 : 0
#include <b.h>
enum door { DOOR_SHUT = B_SHUT,
#else
#error no door
#endif
  DOOR_OPEN
#ifdef DOOR_EXTRA
  , DOOR_EXTRA
#endif
};
#ifndef X
# define X 'a'
#endif
#if X == 'a'
%:define WALL 1
#endif
/* b.h */
#define B_SHUT (-1)
#if 0
/* unbalanced ' */
#endif
