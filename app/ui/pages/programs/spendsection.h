// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

class QLabel;

namespace bashgah::ui {

class SpendRow;

/// Credit for spending: rules with steps, for each purchase or for months, seasons and years.
class SpendSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    SpendSection(const Format &format, QDate today, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;
    void setKnownNames(const domain::IsKnownName &isKnown) override { m_isKnownName = isKnown; }
    [[nodiscard]] QWidget *wrongEditor() const override;

private:
    void addRow(const domain::SpendRule &rule);
    void addNew();
    void removeRow(const QString &id);
    void showEmpty();

    QDate m_today;
    domain::IsKnownName m_isKnownName; ///< empty: nobody to ask
    QVBoxLayout *m_list = nullptr;
    QLabel *m_none = nullptr;
    std::vector<SpendRow *> m_spendRows;
    std::vector<domain::Tier> m_tiers; ///< of the programme when it was loaded or stored last
};

} // namespace bashgah::ui
