# SPDX-FileCopyrightText: 2026 Situation Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache where it is installed.

find_program(SD_CCACHE ccache)
mark_as_advanced(SD_CCACHE)
if(SD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SD_CCACHE})
endif()
