// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/programmefile.h"

#include "domain/program/programmejson.h"

#include <QFile>

namespace bashgah::ctl {

using domain::ErrorCode;
using domain::fail;

namespace {

/// A programme fits in a few kilobytes; what is larger is something else.
constexpr qint64 largestDocument = 4'000'000;

} // namespace

domain::Result<domain::Programme> readProgramme(const QString &path)
{
    if (path.isEmpty())
        return fail(ErrorCode::UnknownValue, {QStringLiteral("FILE"), QStringLiteral("is required")});
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDocument)
        return fail(ErrorCode::BadFile, {path, file.isOpen() ? QStringLiteral("too large") : file.errorString()});
    auto programme = domain::programmeFromJsonText(file.readAll());
    if (!programme)
        return programme;
    if (const auto valid = domain::validate(*programme); !valid)
        return fail(valid.error());
    return programme;
}

} // namespace bashgah::ctl
