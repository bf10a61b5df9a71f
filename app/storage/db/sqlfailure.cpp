// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/sqlfailure.h"

namespace bashgah::storage {

using domain::Error;
using domain::ErrorCode;

namespace {

/// SQLITE_IOERR_DELETE: SQLite has tried for a second to take its journal away; another program holds it.
constexpr int journalIsHeld = 10 | (10 << 8);

} // namespace

Error toError(const QSqlError &error, const QString &path, const QString &statement)
{
    const int extended = error.nativeErrorCode().toInt();
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString detail = statement + QStringLiteral(": ") + text + QStringLiteral(" (")
        + error.nativeErrorCode() + QStringLiteral(")");
    if (extended == journalIsHeld)
        return {ErrorCode::FileInUse, {path}, detail, {}};
    switch (extended & 0xff) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
        return {ErrorCode::Busy, {path}, detail, {}};
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return {ErrorCode::ReadOnly, {path}, detail, {}};
    case 13: // SQLITE_FULL
        return {ErrorCode::DiskFull, {path}, detail, {}};
    case 11: // SQLITE_CORRUPT
        return {ErrorCode::Damaged, {path}, detail, {}};
    case 26: // SQLITE_NOTADB
        return {ErrorCode::NotAShop, {path}, detail, {}};
    default:
        return {ErrorCode::StorageFailure, {text}, detail, {}};
    }
}

} // namespace bashgah::storage
