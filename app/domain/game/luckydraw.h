// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/money/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

using DrawId = Id<struct DrawTag>;

enum class DrawState {
    Draft,
    Committed, ///< the secret seed is fixed and its SHA-256 told
    Drawn,     ///< seed and entries are published
};

/// "draft": the stored key, also in CSV and JSON.
[[nodiscard]] QString drawStateKey(DrawState state);
[[nodiscard]] std::optional<DrawState> drawStateFromKey(QStringView key);

/// Prizes drawn among the members who buy in certain days.
struct LuckyDraw
{
    QString name;
    QString prize;
    int winners = 1;
    QDate first;               ///< purchases count from
    QDate last;                ///< included
    std::optional<Money> per;  ///< a chance for each such amount bought; absent: one per member
    std::optional<int> mostChances; ///< of one member
    /// Which public number, not known before the list of chances is closed, decides too: "the closing index of
    /// the stock exchange on 1405/07/12". Empty: promised before there was one.
    QString publicSource{};
    bool operator==(const LuckyDraw &) const = default;
};

/// A member with their chances. The label tells them apart without telling who they are.
struct DrawEntry
{
    MemberId member;
    QString label;
    qint64 chances = 0;
    bool operator==(const DrawEntry &) const = default;
};

/// Errors: Empty (name, prize, first, last), TooLong (name, prize, publicSource), NotPositive (winners, per, mostChances),
/// OutOfRange (winners, last); `field` is named in brackets.
[[nodiscard]] Result<void> validate(const LuckyDraw &draw);

/// Of a member who bought for that much, returns taken off.
[[nodiscard]] qint64 chancesFor(const LuckyDraw &draw, Money bought);
/// A customer code or the last digits of a mobile, fit for a line of the published list.
[[nodiscard]] QString drawLabel(const std::optional<QString> &code, const std::optional<QString> &mobile);

/// "member,label,chances" a line, by member, each line ended by a line feed; UTF-8.
[[nodiscard]] QByteArray entryList(const std::vector<DrawEntry> &entries);
[[nodiscard]] Result<std::vector<DrawEntry>> readEntryList(const QByteArray &list);
/// 64 hexadecimal digits, lower case.
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

/// What the winners are picked with: the seed alone, or SHA-256 of the seed, a line end and the public value.
[[nodiscard]] QByteArray pickingSeed(const QByteArray &seed, const QString &publicValue);

/// Places in `entries` of the winners, first prize first; nobody wins twice. A pick is
/// HMAC-SHA256(key: the picking seed's 64 digits, message: list hash ":" counter), counter from 0, one more for
/// every number used; its first 8 bytes, big endian, are a number that is thrown away when it is not
/// below the largest multiple of the open chances, else its remainder by them tells the chance, counted
/// through the entries that have not won, in their order.
[[nodiscard]] std::vector<size_t> pickWinners(const QByteArray &seed, const QByteArray &listHash,
                                              const std::vector<DrawEntry> &entries, int count);

} // namespace bashgah::domain
