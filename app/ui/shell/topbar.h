// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace bashgah::ui {

struct AppContext;
class JobTray;

/// Above the pages: back and forward, shop name, the palette's field, jobs, staff and help. Where the window is too
/// narrow for all words, or the letters too large, fields become icons one after the other; their words stand in the
/// tip and in the accessible name.
class TopBar final : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(AppContext &context, QWidget *parent = nullptr);
    void setHistory(bool canGoBack, bool canGoForward);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void paletteWanted();
    void helpWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name);
    void addPaletteField();
    void addShopName();
    void addStaff();
    void showStaff();
    void showPalette();
    [[nodiscard]] int neededWidth() const;
    void fit();
    void giveWay(int step);
    [[nodiscard]] QString shortened(const QString &name, int letters) const;

    AppContext &m_context;
    QHBoxLayout *m_row = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_staff = nullptr;
    QPushButton *m_palette = nullptr;
    JobTray *m_tray = nullptr;
    QString m_paletteWords; ///< with the key, as long as there is room
    QString m_staffName;
};

} // namespace bashgah::ui
