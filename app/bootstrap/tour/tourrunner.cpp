// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/tour/tourrunner.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <utility>

namespace bashgah::bootstrap {
namespace {

constexpr int lookEveryMsecs = 60;
constexpr int calmLooks = 3;         ///< so that late repaints and animations are over
constexpr qint64 patienceMsecs = 60'000;

/// A list, a menu or a question, which are windows of their own.
bool standsOver(const QWidget &top, const QWidget &window)
{
    const bool isPart = top.windowType() == Qt::Popup || top.windowType() == Qt::Dialog;
    return isPart && top.isVisible() && &top != &window;
}

/// The window as it is seen: with what stands over it.
QImage pictureOf(QWidget &window)
{
    QImage image = window.grab().toImage();
    QPainter painter(&image);
    const QPoint corner = window.mapToGlobal(QPoint());
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (standsOver(*top, window))
            painter.drawPixmap(top->mapToGlobal(QPoint()) - corner, top->grab());
    }
    return image;
}

} // namespace

TourRunner::TourRunner(QString folder, std::function<QWidget *()> window, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_window(std::move(window))
{
    m_timer.setInterval(lookEveryMsecs);
    connect(&m_timer, &QTimer::timeout, this, &TourRunner::look);
}

void TourRunner::run(std::vector<TourStep> steps)
{
    m_steps = std::move(steps);
    m_at = 0;
    if (!QDir().mkpath(m_folder)) {
        emit finished(QStringLiteral("cannot make the folder %1").arg(m_folder));
        return;
    }
    begin();
}

void TourRunner::begin()
{
    if (m_at == m_steps.size()) {
        emit finished({});
        return;
    }
    m_calm = 0;
    m_since.start();
    const TourStep &step = m_steps[m_at];
    if (step.act)
        step.act();
    m_timer.start();
}

void TourRunner::look()
{
    const TourStep &step = m_steps[m_at];
    const QString missing = step.missing ? step.missing() : QString();
    m_calm = missing.isEmpty() ? m_calm + 1 : 0;
    if (m_calm >= calmLooks) {
        m_timer.stop();
        const QString problem = step.picture ? save() : QString();
        if (!problem.isEmpty()) {
            fail(problem);
            return;
        }
        ++m_at;
        QTimer::singleShot(0, this, &TourRunner::begin);
    } else if (m_since.elapsed() > patienceMsecs) {
        fail(missing);
    }
}

QString TourRunner::save()
{
    QWidget *window = m_window();
    if (!window)
        return QStringLiteral("no window to take a picture of");
    const QString file = QStringLiteral("%1-%2.png")
                             .arg(++m_pictures, 3, 10, QLatin1Char('0'))
                             .arg(m_steps[m_at].name);
    if (!pictureOf(*window).save(QDir(m_folder).filePath(file)))
        return QStringLiteral("cannot write %1").arg(file);
    return {};
}

void TourRunner::fail(const QString &reason)
{
    m_timer.stop();
    static_cast<void>(save()); // what stood there instead
    emit finished(QStringLiteral("step \"%1\": %2").arg(m_steps[m_at].name, reason));
}

} // namespace bashgah::bootstrap
