// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/voucher.h"
#include "domain/program/programme.h"

#include <QCoreApplication>

#include <vector>

namespace bashgah::ui {

class Format;

/// Programmes to begin with, by trade; amounts fit the shop's currency.
class TradePresets final
{
    Q_DECLARE_TR_FUNCTIONS(TradePresets)
public:
    struct Preset
    {
        QString id;
        QString title;
        QString promise; ///< one sentence
        domain::Programme programme;
        std::vector<domain::CouponRule> discounts{}; ///< that members get by themselves, beside it
    };
    explicit TradePresets(const Format &format) : m_format(format) {}
    [[nodiscard]] std::vector<Preset> all() const;
    /// One for each of the seven kinds of programme, as the first start offers them.
    [[nodiscard]] std::vector<Preset> kinds() const;
    /// A preset of domain::programmePresets with its name in the window's language.
    [[nodiscard]] domain::Programme basic(const QString &id) const;
    /// Credit alone: no points.
    [[nodiscard]] domain::Programme credit(domain::SpendRule rule) const;
    /// As golrizpaper.net gives it.
    [[nodiscard]] domain::Programme yearlyGift() const;
    /// In the shop's currency, by what an everyday bill is there; above zero.
    [[nodiscard]] domain::Money tomans(qint64 amount) const;

private:
    [[nodiscard]] domain::Programme bakery() const;
    [[nodiscard]] domain::Programme cafe() const;
    [[nodiscard]] domain::Programme clothes() const;
    [[nodiscard]] domain::Programme pharmacy() const;
    [[nodiscard]] domain::Programme cashback() const;

    const Format &m_format;
};

} // namespace bashgah::ui
