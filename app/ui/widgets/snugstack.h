// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace bashgah::ui {

/// Shows one of several widgets and is as large as that one needs (a QStackedWidget is as large as
/// its largest, which makes a short form scroll because a long one hides behind it).
class SnugStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit SnugStack(QWidget *parent = nullptr);

    void add(QWidget *page);

private:
    void fit();
};

} // namespace bashgah::ui
