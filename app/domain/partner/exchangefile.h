// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/money/money.h"
#include "domain/partner/publickey.h"
#include "domain/points/points.h"

#include <QDate>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// A share of carried points with the last day they had where they come from.
struct CarriedPart
{
    Points points;
    std::optional<QDate> lastDay;
    bool operator==(const CarriedPart &) const = default;
};

/// One line of an exchange file.
struct ExchangeEntry
{
    enum class Kind {
        Transfer, ///< a member carries points to the receiver
        Void,     ///< takes a transfer of an earlier line back
        Spent,    ///< a voucher of the receiver was spent at the sender
    };
    Kind kind = Kind::Transfer;
    QString id;                     ///< unique with its sender; of Spent: the voucher's
    QString of;                     ///< Void: the transfer's id
    QString mobile;                 ///< Transfer: E.164
    Points points;                  ///< > 0; Void: 0
    QDate day;                      ///< on which it happened; decides the month it is settled in
    std::vector<CarriedPart> parts; ///< Transfer: they sum to `points`
    Points covered;                 ///< not Void, from version 2: of them, paid for by a block
    Money amount;                   ///< the same: owed for the others, by the terms of that day, >= 0
    bool operator==(const ExchangeEntry &) const = default;
};

/// What one shop tells another: numbered upwards for each pair and direction, without gaps unless a file repeats
/// what the missing ones said. As a file, UTF-8 with one object a line, keys sorted, no blanks; base64 of the
/// Ed25519 signature on the last line:
///     {"acknowledges":2,"at":1767225600000,"entries":1,"format":"bashgah-exchange","from":"11qY…", …,"number":3}
///     {"amount":900,"covered":0,"day":"2026-08-22","id":"…","kind":"transfer","lots":[{"points":30,"until":"…"}], …}
///     {"signature":"…"}
struct ExchangeFile
{
    PublicKey from;
    PublicKey to;
    QString fromName;
    qint64 number = 1;
    qint64 acknowledges = 0; ///< the last number of the other direction that arrived; 0: none yet
    Instant at;
    std::vector<ExchangeEntry> entries;
    /// 1: without amounts, which the reader then computes by terms of its own; 2: without hashes
    int version = 3;
    qint64 repeats = 0; ///< holds all lines from this number on again; 0: only new ones
    qint64 wants = 0;   ///< asks the other shop to send everything from this number again; 0: nothing
    /// exchangeHash of the file that `acknowledges` names, and of the sender's file before this one (before the
    /// repeated ones): a shop that went back to a backup uses numbers anew, and both sides see it. Empty: unknown.
    QString acknowledgedHash = {};
    QString followsHash = {};
    bool operator==(const ExchangeFile &) const = default;
};

/// A file as it was read: believed only once the signature is verified over `signedBytes`.
struct ReadExchange
{
    ExchangeFile file;
    QByteArray signedBytes;
    QByteArray signature;
};

/// The lines that are signed: JSON with sorted keys, one line each, so that the same content has the
/// same bytes everywhere.
[[nodiscard]] QByteArray exchangeBytes(const ExchangeFile &file);
/// What the signature is made over: tells such files from anything else the key signs.
[[nodiscard]] QByteArray exchangeMessage(const QByteArray &signedBytes);
/// With the line of the signature.
[[nodiscard]] QByteArray completeExchange(const QByteArray &signedBytes, const QByteArray &signature);
/// SHA-256 of a whole file with its signature, 64 hexadecimal digits.
[[nodiscard]] QString exchangeHash(const QByteArray &content);
/// Error BadFile (path, reason): no such file, cut off, or not as a program writes it.
[[nodiscard]] Result<ReadExchange> readExchange(QByteArray bytes, const QString &path);

} // namespace bashgah::domain
