// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/smstext.h"
#include "services/campaigns/campaigntypes.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace bashgah::ui {

class ErrorVoice;
class Format;

/// Block 2 of the composer: the text with its variables, the parts it takes, and how members will
/// read it.
class MessageEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageEditor(const Format &format, QWidget *parent = nullptr);

    [[nodiscard]] QString body() const;
    void setBody(const QString &body); ///< does not emit
    void setLine(const domain::SmsLine &line) { m_line = line; }
    void showError(const QString &text); ///< below the text; empty clears
    void showSamples(const std::vector<services::MessageSample> &samples);
    [[nodiscard]] QPlainTextEdit &edit() const { return *m_edit; }

signals:
    void changed();

private:
    void buildVariables();
    void buildText();
    void buildPreview();
    void insert(const QString &text);
    void textChanged();
    void showCount();
    void showSample(int step);
    [[nodiscard]] QString countText(const domain::SmsCount &count) const;

    const Format &m_format;
    domain::SmsLine m_line;
    std::vector<services::MessageSample> m_samples;
    size_t m_shown = 0;
    QPlainTextEdit *m_edit = nullptr;
    QLabel *m_note = nullptr;
    ErrorVoice *m_voice = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_optOut = nullptr;
    QLabel *m_phoneName = nullptr;
    QLabel *m_phone = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    bool m_filling = false;
};

} // namespace bashgah::ui
