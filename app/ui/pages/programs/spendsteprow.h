// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/spendpolicy.h"

#include <QWidget>

namespace bashgah::ui {

class Format;
class InlineChoice;
class InlineNumber;
class MoneyEdit;
class Sentence;

/// One step of a rule of spend: from which amount on it gives which share or amount.
class SpendStepRow final : public QWidget
{
    Q_OBJECT
public:
    SpendStepRow(const Format &format, const domain::SpendStep &step, QWidget *parent = nullptr);

    [[nodiscard]] Sentence *sentence() const { return m_sentence; }
    /// What is typed, or a mark at what is wrong; false then. `below`: the steps before.
    [[nodiscard]] bool store(domain::SpendStep &step, const std::vector<domain::SpendStep> &below);
    void setRemovable(bool removable);
    void focusFrom();

signals:
    void changed();
    void removeWanted();

private:
    void showKind();

    const Format &m_format;
    Sentence *m_sentence = nullptr;
    MoneyEdit *m_from = nullptr;
    InlineChoice *m_kind = nullptr;
    InlineNumber *m_share = nullptr;
    MoneyEdit *m_amount = nullptr;
    QWidget *m_remove = nullptr;
};

} // namespace bashgah::ui
