// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"

#include <QWidget>

class QLabel;

namespace bashgah::ui {

class Format;
class InlineChoice;
class InlineNumber;
class MoneyEdit;

/// A bill to try the draft on: what it gives, what that is worth, and when it can first be spent. Below, what
/// the programme gives back at most, with a warning above a share that the owner chooses.
class EffectCard final : public QWidget
{
    Q_OBJECT
public:
    explicit EffectCard(const Format &format, QWidget *parent = nullptr);
    void showProgramme(const domain::Programme &programme);
    [[nodiscard]] QString summary() const;
    /// From which share of a sale on the owner wants to be warned.
    void setWarnShare(domain::Percent share);

signals:
    void warnShareChanged(domain::Percent share);

private:
    void showCredit(domain::Money bill);
    void refreshNumbers();
    void fillTiers();
    void showGiveBack();
    [[nodiscard]] QWidget *givingBack();

    const Format &m_format;
    domain::Programme m_programme;
    MoneyEdit *m_bill = nullptr;
    InlineChoice *m_tier = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_first = nullptr;
    QLabel *m_back = nullptr;
    InlineNumber *m_warn = nullptr;
};

} // namespace bashgah::ui
