// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sha256.h"

#include <openssl/evp.h>

namespace sd {

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex2(m_context.get(), EVP_sha256(), nullptr);
}

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size());
}

Sha256::Digest Sha256::finish()
{
    Digest digest{};
    EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
    EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr); // the same algorithm again
    return digest;
}

QByteArray toHex(const Sha256::Digest &digest)
{
    return QByteArrayView(digest.data(), qsizetype(digest.size())).toByteArray().toHex();
}

} // namespace sd
