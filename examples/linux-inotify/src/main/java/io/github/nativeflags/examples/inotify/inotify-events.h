/*
 * What inotify watches for and reports, in our own words, with the values that the kernel's
 * user-space interface gives them. One watch can ask for any combination; an event reports the one
 * thing that happened, combined with what it says besides.
 */

#define IN_ACCESS        0x00000001  /* A file was read. */
#define IN_MODIFY        0x00000002  /* A file was written to or truncated. */
#define IN_ATTRIB        0x00000004  /* Permissions, times, links or other metadata changed. */
#define IN_CLOSE_WRITE   0x00000008  /* A file that was open for writing was closed. */
#define IN_CLOSE_NOWRITE 0x00000010  /* A file or directory that was not open for writing was closed. */
#define IN_OPEN          0x00000020  /* A file or directory was opened. */
#define IN_MOVED_FROM    0x00000040  /* Something was moved out of the directory; see IN_MOVED_TO. */
#define IN_MOVED_TO      0x00000080  /* Something was moved in; its cookie is that of IN_MOVED_FROM. */
#define IN_CREATE        0x00000100  /* Something was created in the directory. */
#define IN_DELETE        0x00000200  /* Something was deleted from the directory. */
#define IN_DELETE_SELF   0x00000400  /* What is watched was itself deleted. */
#define IN_MOVE_SELF     0x00000800  /* What is watched was itself moved. */

/* Reported whether asked for or not. */
#define IN_UNMOUNT       0x00002000  /* The file system was unmounted. */
#define IN_Q_OVERFLOW    0x00004000  /* Events were lost, as the queue was full. */
#define IN_IGNORED       0x00008000  /* The watch is gone. */

#define IN_CLOSE         (IN_CLOSE_WRITE | IN_CLOSE_NOWRITE)  /* Something was closed. */
#define IN_MOVE          (IN_MOVED_FROM | IN_MOVED_TO)        /* Something was moved. */

/* How to watch. */
#define IN_ONLYDIR       0x01000000  /* Watch only if it is a directory. */
#define IN_DONT_FOLLOW   0x02000000  /* Watch a symbolic link, not what it points to. */
#define IN_EXCL_UNLINK   0x04000000  /* Leave out what was unlinked from the directory. */
#define IN_MASK_CREATE   0x10000000  /* Fail where it is watched already. */
#define IN_MASK_ADD      0x20000000  /* Add to the watch that is there. */
#define IN_ISDIR         0x40000000  /* Of an event: it is about a directory. */
#define IN_ONESHOT       0x80000000  /* Watch for one event only. */
