#define PORT_READ    0x01   /* may be read */
#define PORT_WRITE   0x02L  // may be written
#define PORT_BOTH    (PORT_READ | PORT_WRITE)
#define PORT_TOP     ((DWORD)0x80000000)
#define PORT_NAME    "port"
#define PORT_NEXT    PORT_LATER
#define PORT_LATER   0b100
#define PORT_USE(x)  ((x) & PORT_BOTH)
#define PORT_ERR     GIVEN(8)
#ifndef PORT_OLD
#define PORT_OLD     _IOR('p', 3, int)
#endif
static const UINT32 PORT_VAR = 16; static const UINT32 PORT_VAR2 = 32;
