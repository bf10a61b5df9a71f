// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace bashgah::ui {

/// A list with a form in a card beside it; in a narrow window one after the other.
class SidePair final : public QWidget
{
    Q_OBJECT
public:
    /// Takes both. The form begins closed.
    SidePair(QWidget *list, QWidget *form, QWidget *parent = nullptr);

    void openSide();
    void closeSide();
    [[nodiscard]] bool isOpen() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QWidget *m_list;
    QScrollArea *m_side;
};

} // namespace bashgah::ui
