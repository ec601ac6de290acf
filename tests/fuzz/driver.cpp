// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where there is none: every file of the corpus, and copies of each with
// bytes changed, cut off and repeated, always in the same way.
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace {

constexpr int copies = 150; // of each file

QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) {
        return limit <= 0 ? 0 : qsizetype(random() % size_t(limit));
    };
    for (unsigned i = 0; i <= random() % 4; ++i) {
        const qsizetype at = below(bytes.size());
        switch (random() % 4) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(random());
            break;
        case 1:
            bytes.truncate(at);
            break;
        case 2:
            bytes.insert(at, "\",;\n\r\0(\xFF"[random() % 8]);
            break;
        default:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
        }
    }
    return bytes;
}

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()),
                           size_t(bytes.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    std::mt19937 random(1);
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator corpus(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (corpus.hasNext()) {
            QFile file(corpus.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            run(bytes);
            for (int copy = 0; copy < copies; ++copy)
                run(damaged(bytes, random));
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
