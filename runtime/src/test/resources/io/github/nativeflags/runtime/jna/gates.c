#include "GATE16.h"
#include "GATE32.h"
#include "GATE64.h"
#include "GATE8.h"
#include "MOOD.h"
#include "MOOD64.h"
#include "MOOD8.h"

struct gates {
  GATE8 g8;
  GATE64 g64;
  GATE16 g16;
  GATE32 g32;
  MOOD mood;
  MOOD8 mood8;
  MOOD64 mood64;
  GATE8 row[3];
};

int gates_size(void) { return (int)sizeof(struct gates); }

GATE8 toggle8(GATE8 mask) { return mask ^ 0xFF; }
GATE16 toggle16(GATE16 mask) { return (GATE16)~mask; }
GATE32 toggle32(GATE32 mask) { return ~mask; }
GATE64 toggle64(GATE64 mask) { return ~mask; }

void gates_toggle(struct gates *gates) {
  gates->g8 = toggle8(gates->g8);
  gates->g16 = toggle16(gates->g16);
  gates->g32 = toggle32(gates->g32);
  gates->g64 = toggle64(gates->g64);
  gates->mood = gates->mood == MOOD_GLAD ? MOOD_SAD : MOOD_NONE;
  gates->mood8 = MOOD8_SAD;
  gates->mood64 = MOOD64_FAR;
  for (int i = 0; i < 3; i++) {
    gates->row[i] = toggle8(gates->row[i]);
  }
}

void gates_worry(struct gates *gates) { gates->mood = (MOOD)99; }

int raw_mood(MOOD mood) { return mood; }
MOOD mood(int raw) { return (MOOD)raw; }
MOOD8 mood8(int raw) { return (MOOD8)raw; }
MOOD64 mood64(long long raw) { return raw; }

GATE8 first(GATE8 *masks, int count) {
  GATE8 result = masks[0];
  for (int i = 0; i < count; i++) {
    masks[i] = toggle8(masks[i]);
  }
  return result;
}

GATE32 call(GATE32 (*answer)(GATE8, MOOD), GATE8 mask, int mood) {
  return answer(mask, (MOOD)mood);
}
