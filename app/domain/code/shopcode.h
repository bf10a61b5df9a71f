// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>

namespace bashgah::domain {

/// What a printed or sent code stands for; the first of its digits says it.
enum class CodeKind { Coupon, GiftCard, MemberCard, Receipt };

/// A code of twelve digits: kind, ten random ones and a check digit (Damm), which catches every
/// single wrong digit and every two that changed places. Digits only, so that neither look-alikes
/// nor a Persian keyboard layout can spoil it.
class ShopCode final
{
public:
    static constexpr int length = 12;

    /// Of a coupon or gift card: any digits, spaces and dashes. Errors: Empty, WrongCode (args: what was typed).
    [[nodiscard]] static Result<ShopCode> parse(QStringView typed);
    /// Of a printed card or receipt too. Same errors.
    [[nodiscard]] static Result<ShopCode> parseAny(QStringView typed);
    /// A new one from random bits; of a receipt from the id of its purchase.
    [[nodiscard]] static ShopCode make(CodeKind kind, quint64 random);

    [[nodiscard]] CodeKind kind() const;
    [[nodiscard]] qint64 number() const; ///< the ten digits between kind and check digit
    [[nodiscard]] const QString &text() const { return m_text; } ///< 712345678905
    [[nodiscard]] QString grouped() const;                       ///< 7123 4567 8905
    bool operator==(const ShopCode &) const = default;

private:
    explicit ShopCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace bashgah::domain
