/* What a lamp can do. */
#ifndef LAMP_H
#define LAMP_H
#include "b.h"
typedef enum _LAMP_MODE {
  LAMP_NONE    = 0x0,      /**< Nothing at all. */
  LAMP_RED     = 0x1,      // glows red
  LAMP_GREEN   = 1 << 1,   /* glows green */
  LAMP_YELLOW  = LAMP_RED | LAMP_GREEN,
  LAMP_TOP     = 0x80000000u,
  LAMP_MODE_FORCE_DWORD = 0x7fffffff,
} LAMP_MODE, *PLAMP_MODE;
DEFINE_ENUM_FLAG_OPERATORS(LAMP_MODE)
#endif
/* b.h */
#pragma once
#include "a.h"
#define LAMP_BLUE 0x4
