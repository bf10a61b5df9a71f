// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstrap/tour/tourstep.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

class QWidget;

namespace bashgah::bootstrap {

/// Does steps one after the other by the event loop and saves a picture after each. Ends at the
/// first step whose condition does not come true in time.
class TourRunner final : public QObject
{
    Q_OBJECT
public:
    TourRunner(QString folder, std::function<QWidget *()> window, QObject *parent = nullptr);

    void run(std::vector<TourStep> steps);
    [[nodiscard]] int pictures() const { return m_pictures; }

signals:
    /// `failure` is empty when all went well.
    void finished(const QString &failure);

private:
    void begin();
    void look();
    [[nodiscard]] QString save();
    void fail(const QString &reason);

    QString m_folder;
    std::function<QWidget *()> m_window;
    std::vector<TourStep> m_steps;
    size_t m_at = 0;
    int m_pictures = 0;
    int m_calm = 0; ///< looks in a row that found nothing missing
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace bashgah::bootstrap
