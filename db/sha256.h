// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 at the speed of the machine's own instructions: files of gigabytes and an id for each of
// their rows are hashed while they are read.
#pragma once

#include <QByteArray>

#include <array>
#include <memory>
#include <string_view>

struct evp_md_ctx_st;

namespace sd {

class Sha256 {
public:
    using Digest = std::array<unsigned char, 32>;

    Sha256();
    void add(std::string_view bytes);
    /// The hash of what was added; the next add() begins anew.
    Digest finish();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

QByteArray toHex(const Sha256::Digest &digest);

} // namespace sd
