// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace bashgah::ui {

/// Several of a few named things inside a sentence (days, months, tiers): a button that says which,
/// and a list with marks. Space, Enter or Down opens it; it stays open while marks are set.
class InlineSet final : public QPushButton
{
    Q_OBJECT
public:
    explicit InlineSet(const QStringList &names, QWidget *parent = nullptr);

    /// One bit per name, the first is 1.
    [[nodiscard]] unsigned chosen() const { return m_chosen; }
    void setChosen(unsigned bits);
    /// Other names; marks stay by place.
    void setNames(const QStringList &names);

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChosen();

    QStringList m_names;
    unsigned m_chosen = 0;
};

} // namespace bashgah::ui
