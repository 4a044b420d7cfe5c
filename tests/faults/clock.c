/* Preloaded into a server: adds the seconds that stand in the file $CLOCK_OFFSET to the wall clock, and to no other. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *now)
{
    int result = syscall(SYS_clock_gettime, clock, now);
    const char *path = getenv("CLOCK_OFFSET");
    int file = clock == CLOCK_REALTIME && path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    char seconds[16] = "";
    if (file >= 0) {
        if (read(file, seconds, sizeof seconds - 1) > 0)
            now->tv_sec += atoi(seconds);
        close(file);
    }
    return result;
}
