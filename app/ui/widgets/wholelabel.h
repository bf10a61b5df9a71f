// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace bashgah::ui {

/// Words over several lines that are never cut: at least as high as they need at the width they have. (Box layouts
/// ask for that height at the width that the widest neighbour would like, which large letters do not leave it.)
class WholeLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit WholeLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    void clear() { setText({}); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepWhole();
};

} // namespace bashgah::ui
