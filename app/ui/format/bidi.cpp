// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/bidi.h"

namespace bashgah::ui::Bidi {
namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

QString wrapped(QChar opening, QStringView text)
{
    return text.isEmpty() ? QString() : QString(opening + text.toString() + popIsolate);
}

} // namespace

QString isolate(QStringView text)
{
    return wrapped(leftToRightIsolate, text);
}

QString isolateAuto(QStringView text)
{
    return wrapped(firstStrongIsolate, text);
}

QString closed(QString text)
{
    const qsizetype open = text.count(leftToRightIsolate) + text.count(firstStrongIsolate) - text.count(popIsolate);
    for (qsizetype i = 0; i < open; ++i)
        text += popIsolate;
    return text;
}

QString strip(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c < leftToRightIsolate || c > popIsolate)
            out += c;
    }
    return out;
}

} // namespace bashgah::ui::Bidi
