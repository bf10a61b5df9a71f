// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QLabel;
class QWidget;

namespace bashgah::ui {

/// A screen reader speaks now what stands here: the accessible name of the widget, or the words of a label. For
/// what appears somewhere else than the focus is.
void announce(QWidget *words);

/// Speaks what is wrong with a field while it is being filled in: once for as long as it stays, though every check takes
/// the words away and sets them again. Whoever comes to the field later hears it as its description.
class ErrorVoice final : public QObject
{
    Q_OBJECT
public:
    /// `words` hold the error, empty: none; the voice belongs to them.
    explicit ErrorVoice(QLabel *words);

    /// After the words of `editor` were set or cleared.
    void changed(const QWidget *editor);

private:
    void speak();

    QLabel *m_words;
    QString m_said;
    bool m_isFilledIn = false; ///< the focus was in the field when the words came
    QTimer m_checked;          ///< all checks of this moment are over
};

} // namespace bashgah::ui
