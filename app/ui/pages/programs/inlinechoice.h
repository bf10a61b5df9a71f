// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace bashgah::ui {

/// A choice inside a sentence: as wide as its longest word; the wheel scrolls the page instead of
/// changing a rule by accident.
class InlineChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit InlineChoice(const QStringList &choices, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace bashgah::ui
