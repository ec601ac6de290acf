# SPDX-FileCopyrightText: 2026 Situation Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks of the sources as tests, once: in the debug build, not again in the sanitized one.

if(SD_SANITIZE)
    return()
endif()

# A check whose tool is missing fails, it is not skipped.
function(sd_add_lint name)
    add_test(NAME lint.${name} COMMAND ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(lint.${name} PROPERTIES LABELS lint)
endfunction()

file(GLOB_RECURSE cpp_files RELATIVE ${PROJECT_SOURCE_DIR} CONFIGURE_DEPENDS
    app/*.h app/*.cpp db/*.h db/*.cpp model/*.h model/*.cpp ui/*.h ui/*.cpp
    tests/*.h tests/*.cpp cmake/*.cpp)
sd_add_lint(clang-format clang-format --dry-run -Werror ${cpp_files})
sd_add_lint(qmllint ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target all_qmllint)
sd_add_lint(reuse reuse --no-multiprocessing lint)
sd_add_lint(codespell codespell --config ${PROJECT_SOURCE_DIR}/cmake/codespell.cfg .)
sd_add_lint(shellcheck shellcheck --severity=warning dev)
sd_add_lint(desktop-entry desktop-file-validate
    packaging/io.github.situation_desk.SituationDesk.desktop)
sd_add_lint(metainfo appstreamcli validate --no-net --override=url-homepage-missing=info
    packaging/io.github.situation_desk.SituationDesk.metainfo.xml)
