#ifndef OVEN_H
#define OVEN_H
#define OVEN_BIT(n) (1u << (n))
#define OVEN_TOP OVEN_BIT(0)    /* heat from above */
#define OVEN_BOTTOM OVEN_BIT(1) /* heat from below */
#define OVEN_FAN OVEN_BIT(2)    /* the air moves */
#endif
