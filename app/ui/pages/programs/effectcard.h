// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"

#include <QWidget>

class QLabel;

namespace bashgah::ui {

class Format;
class InlineChoice;
class MoneyEdit;

/// A bill to try the draft on: what it gives, what that is worth, and when it can first be spent.
class EffectCard final : public QWidget
{
    Q_OBJECT
public:
    explicit EffectCard(const Format &format, QWidget *parent = nullptr);
    void showProgramme(const domain::Programme &programme);
    [[nodiscard]] QString summary() const;

private:
    void showCredit(domain::Money bill);
    void refreshNumbers();
    void fillTiers();

    const Format &m_format;
    domain::Programme m_programme;
    MoneyEdit *m_bill = nullptr;
    InlineChoice *m_tier = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_first = nullptr;
};

} // namespace bashgah::ui
