// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "ui/theme/theme.h"

#include <QLayout>
#include <QScrollArea>

namespace bashgah::ui {

StartWindow::StartWindow(QWidget *parent) : QMainWindow(parent), m_area(new QScrollArea)
{
    setWindowTitle(tr("Bashgah"));
    setMinimumSize(1024, 640);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    setCentralWidget(m_area);
    resize(1180, 780);
}

void StartWindow::setPage(QWidget *page)
{
    page->setProperty("plain", true);
    const int margin = 2 * Theme::pageMargin;
    page->layout()->setContentsMargins(margin, margin / 2, margin, margin / 2);
    // the one before may be the caller: it goes later
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater();
    m_area->setWidget(page);
    page->show();
}

QWidget *StartWindow::page() const
{
    return m_area->widget();
}

} // namespace bashgah::ui
