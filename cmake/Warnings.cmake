# SPDX-FileCopyrightText: 2026 Situation Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# sd_set_warnings(TARGET): the warnings every target of ours is compiled with. What moc writes is kept out of
# builds that compile several files as one.

option(SD_WERROR "Treat warnings as errors" OFF)

function(sd_set_warnings target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic
        -Wcast-align -Wconversion -Wsign-conversion -Wdouble-promotion
        -Wextra-semi -Wformat=2 -Wimplicit-fallthrough
        -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wsuggest-override -Wundef -Wunused
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op;-Wshadow=local>
        $<$<BOOL:${SD_WERROR}>:-Werror>)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
