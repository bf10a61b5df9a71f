// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace bashgah::ui {

/// Several of a few things, all visible, each on or off.
class ChoiceChips final : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceChips(QWidget *parent = nullptr);

    /// What there is to choose; clears the choice.
    void setChoices(const QStringList &ids, const QStringList &names);
    void setChosen(const QStringList &ids);
    /// In the order of the choices.
    [[nodiscard]] QStringList chosen() const;

signals:
    void changed();

private:
    struct Chip { QString id; QPushButton *button; };
    std::vector<Chip> m_chips;
};

} // namespace bashgah::ui
