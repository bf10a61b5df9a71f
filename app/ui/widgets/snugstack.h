// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bashgah::ui {

/// Shows one of several widgets and is as large as that one needs. (A QStackedWidget is as high as
/// its highest page, also a hidden one, which makes a short form scroll for a long one's sake.)
class SnugStack final : public QWidget
{
    Q_OBJECT
public:
    explicit SnugStack(QWidget *parent = nullptr);

    /// The first one is shown.
    void add(QWidget *page);
    void setCurrentWidget(QWidget *page);
    void setCurrentIndex(int index);
    [[nodiscard]] QWidget *currentWidget() const;
    [[nodiscard]] int currentIndex() const { return m_current; }

private:
    QVBoxLayout *m_column = nullptr;
    int m_current = 0;
};

} // namespace bashgah::ui
