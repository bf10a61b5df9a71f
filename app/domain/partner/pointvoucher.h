// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/mobilenumber.h"
#include "domain/partner/publickey.h"
#include "domain/points/points.h"

#include <QDate>

namespace bashgah::domain {

/// "This member may spend n points with that partner until day D", signed by the member's own shop. It
/// is written in decimal digits only, so that neither a keyboard layout nor a scanner can spoil it.
struct PointVoucher
{
    quint64 id = 0; ///< random; spent once
    MobileNumber mobile;
    Points points; ///< 1 .. 4,294,967,295
    QDate lastDay; ///< included, of the partner's calendar day
    bool operator==(const PointVoucher &) const = default;
    [[nodiscard]] QString idText() const; ///< 16 hexadecimal digits
};

/// A voucher as it was read: believed only once the signature is verified over voucherMessage().
struct ReadVoucher
{
    PointVoucher voucher;
    quint32 from = 0; ///< the first bytes of the keys: whose it seems to be, and for whom
    quint32 to = 0;
    QByteArray signature;
};

/// The day after which none that is made today may end.
constexpr int longestVoucherDays = 366;
/// How many digits a voucher has.
constexpr int voucherDigits = 238;
/// Tells keys apart well enough to find the one that the signature is then verified with.
[[nodiscard]] quint32 keyMark(const PublicKey &key);

/// What is signed: the content and both shops' whole keys.
[[nodiscard]] QByteArray voucherMessage(const PointVoucher &voucher, const PublicKey &from, const PublicKey &to);
[[nodiscard]] QString voucherText(const PointVoucher &voucher, const PublicKey &from, const PublicKey &to,
                                  const QByteArray &signature);
/// Any digits, spaces and line breaks. Errors: Empty, WrongCode (args: what was typed, cut short).
[[nodiscard]] Result<ReadVoucher> readVoucher(const QString &typed);
/// In groups as it is printed.
[[nodiscard]] QString groupedVoucher(const QString &digits);

} // namespace bashgah::domain
