# SPDX-FileCopyrightText: 2026 Situation Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache where it is installed; what one checkout compiled serves the others.

find_program(SD_CCACHE ccache)
mark_as_advanced(SD_CCACHE)
if(SD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${SD_CCACHE})
endif()
