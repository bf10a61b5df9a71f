// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scanburst.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bashgah::ui {

struct AppContext;

/// A field that measures how its characters come, until Enter.
class ScanProbe final : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

signals:
    void measured(const bashgah::ui::ScanMeasure &measure);
    /// It has the caret, so scans are its own; or no longer.
    void listening(bool on);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ScanMeasure m_measure;
    qint64 m_last = 0;
};

/// "Test your scanner": what came, how fast, whether it would have been taken for a scan, and settings that
/// would fit.
class ScannerTest final : public QWidget
{
    Q_OBJECT
public:
    explicit ScannerTest(AppContext &context, QWidget *parent = nullptr);
    ~ScannerTest() override;

signals:
    /// The suggestion was taken over.
    void adopted(const bashgah::ui::ScanTiming &timing);

private:
    void show(const ScanMeasure &measure);
    [[nodiscard]] QString words(ScanVerdict verdict) const;

    AppContext &m_context;
    ScanProbe *m_probe = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_adopt = nullptr;
    ScanTiming m_suggested;
};

} // namespace bashgah::ui
