# SPDX-FileCopyrightText: 2026 Situation Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# SD_SANITIZE: AddressSanitizer, leak check and UBSan on our own code; Qt itself stays as it is.
# SD_FUZZ: the same under clang, with the counters that lead libFuzzer to new code.

option(SD_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

if(SD_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    add_library(sd_sanitizer_options OBJECT ${CMAKE_CURRENT_LIST_DIR}/sanitizer_options.cpp)
    link_libraries(sd_sanitizer_options)
endif()

option(SD_FUZZ "Build the fuzz targets with libFuzzer (needs clang)" OFF)

if(SD_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer -O1)
    add_link_options(-fsanitize=address,undefined)
    add_library(sd_sanitizer_options OBJECT ${CMAKE_CURRENT_LIST_DIR}/sanitizer_options.cpp)
    link_libraries(sd_sanitizer_options)
endif()
