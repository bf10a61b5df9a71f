// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

namespace bashgah::ui {

class InlineChoice;
class InlineNumber;

/// How long points live and what they pay for.
class RedemptionSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    RedemptionSection(const Format &format, QDate today, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;

private:
    void buildExpiry();
    void buildFixedDay();
    void buildAnew();
    void buildRedemption();
    void showEnabled();
    [[nodiscard]] bool storeExpiry(domain::ExpiryPolicy &expiry);
    [[nodiscard]] bool storeFixedDay(domain::ExpiryPolicy &expiry);
    /// A whole number from `low` to `high`; marks the editor otherwise.
    [[nodiscard]] bool readWhole(Sentence *row, InlineNumber *edit, int low, int high, int &number);
    void buildLimits();
    [[nodiscard]] bool storeRedemption(domain::RedemptionPolicy &redemption);
    /// An empty editor is no limit.
    [[nodiscard]] bool storeLimit(MoneyEdit *edit, const domain::RedemptionPolicy &redemption, domain::Money &limit);

    QDate m_today;
    InlineChoice *m_expires = nullptr;
    InlineNumber *m_count = nullptr;
    InlineChoice *m_end = nullptr;
    InlineNumber *m_fixedDay = nullptr;
    InlineChoice *m_fixedMonth = nullptr;
    InlineNumber *m_fewestDays = nullptr;
    QCheckBox *m_enabled = nullptr;
    PointsEdit *m_convPoints = nullptr;
    MoneyEdit *m_convAmount = nullptr;
    InlineNumber *m_share = nullptr;
    PointsEdit *m_minimum = nullptr;
    PointsEdit *m_block = nullptr;
    MoneyEdit *m_perPurchase = nullptr;
    MoneyEdit *m_perDay = nullptr;
    InlineChoice *m_missing = nullptr;
    InlineChoice *m_recheck = nullptr;
    Sentence *m_expiryRow = nullptr;
    Sentence *m_fixedRow = nullptr;
    Sentence *m_valueRow = nullptr;
    Sentence *m_shareRow = nullptr;
    Sentence *m_minimumRow = nullptr;
    Sentence *m_limitRow = nullptr;
    Sentence *m_missingRow = nullptr;
    Sentence *m_recheckRow = nullptr;
    InlineChoice *m_anew = nullptr;
    Sentence *m_anewRow = nullptr;
    InlineNumber *m_codeDays = nullptr;
    Sentence *m_codeDaysRow = nullptr;
};

} // namespace bashgah::ui
