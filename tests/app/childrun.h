// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program run to its end, with the memory it took at most.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sd {

struct Ended {
    int code = -1;
    qint64 peakKb = 0; // resident
    QByteArray said;   // on standard error
};

/// Runs the program in silence; limit: bytes that it may write into one file, 0 for any number.
inline Ended runToEnd(const QStringList &arguments, rlim_t limit = 0)
{
    QList<QByteArray> words{QByteArray(SD_BINARY)};
    for (const QString &argument : arguments)
        words += argument.toLocal8Bit();
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    // what a sanitizer keeps of freed memory is none that the program needs
    const QByteArray options = qgetenv("ASAN_OPTIONS") + ":quarantine_size_mb=4";
    const int said = memfd_create("said", MFD_CLOEXEC);
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDOUT_FILENO);
        dup2(said, STDERR_FILENO);
        if (limit > 0) {
            const rlimit file{limit, limit};
            setrlimit(RLIMIT_FSIZE, &file);
        }
        setenv("ASAN_OPTIONS", options.constData(), 1);
        execv(SD_BINARY, pointers.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    QFile file;
    if (child < 0 || wait4(child, &status, 0, &usage) != child || lseek(said, 0, SEEK_SET) != 0
        || !file.open(said, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return {};
    return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .peakKb = usage.ru_maxrss,
            .said = file.readAll()};
}

} // namespace sd
