// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Built into every sanitized program: how it reports, and which leaks are the libraries' own.

extern "C" {

const char *__asan_default_options()
{
    return "detect_stack_use_after_return=1:check_initialization_order=1";
}

const char *__ubsan_default_options()
{
    return "print_stacktrace=1";
}

const char *__lsan_default_options()
{
    return "print_suppressions=0";
}

// Caches these libraries keep for the life of the process and never free.
const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n"
           "leak:libGLX_mesa\n"
           "leak:libgallium\n"
           "leak:libdbus-1\n"
           "leak:QGenericUnixServices\n";
}
}
