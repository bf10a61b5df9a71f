// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace bashgah::ui {

class ErrorText;
class Format;

/// A shop could not be opened: what happened, and every way on that helps with it.
class OpenErrorPage final : public QWidget
{
    Q_OBJECT
public:
    /// `backup` is the newest copy, offered when the file is damaged or gone.
    OpenErrorPage(const domain::Error &error, const QString &shop,
                  const std::optional<QString> &backup, const QString &backupWords,
                  const Format &format, QWidget *parent = nullptr);

signals:
    void retryWanted();
    void restoreWanted(const QString &backup);
    void openWanted();
    void newWanted();

private:
    void addWords(QVBoxLayout *column, const ErrorText &words, const QString &shop);
    void addWay(QVBoxLayout *column, const QString &icon, const QString &text, bool primary,
                void (OpenErrorPage::*signal)());
};

} // namespace bashgah::ui
