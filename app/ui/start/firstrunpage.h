// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "ui/start/firstrunanswers.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

class Banner;
class DeviceSettings;
class Dialogs;
class FormBuilder;
class Format;
class SegmentedSwitch;

/// The first page of a new user: four questions with defaults, then three ways to start.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    FirstRunPage(DeviceSettings &settings, const Format &format, Dialogs &dialogs,
                 const FirstRunAnswers &answers, QWidget *parent = nullptr);
    ~FirstRunPage() override;

    [[nodiscard]] FirstRunAnswers answers() const;
    /// Making the shop failed.
    void showError(const domain::Error &error);
    void setBusy(const QString &what);

signals:
    void createWanted(const bashgah::ui::FirstRunAnswers &answers);
    void demoWanted();
    void openWanted();
    /// Another language or digits were chosen; the page is rebuilt with the answers so far.
    void lookChanged(const bashgah::ui::FirstRunAnswers &answers);

private:
    void buildQuestions(QVBoxLayout *column);
    void buildPresets(QVBoxLayout *column);
    void buildWays(QVBoxLayout *column);
    void addWay(QVBoxLayout *column, const QString &icon, const QString &title,
                const QString &words, bool primary, void (FirstRunPage::*run)());
    void createEmpty() { create(false); }
    void createAndImport() { create(true); }
    void tryDemo() { emit demoWanted(); }
    void create(bool thenImport);
    void choosePlace();
    void showPlace();

    DeviceSettings &m_settings;
    const Format &m_format;
    Dialogs &m_dialogs;
    QString m_path;
    QLineEdit *m_name = nullptr;
    SegmentedSwitch *m_language = nullptr;
    SegmentedSwitch *m_digits = nullptr;
    SegmentedSwitch *m_unit = nullptr;
    QLabel *m_place = nullptr;
    Banner *m_banner = nullptr;
    struct Preset { QString id; QPushButton *button; };
    std::vector<Preset> m_presets;
    QLabel *m_promise = nullptr; ///< of the chosen preset
    std::vector<QPushButton *> m_ways;
    std::unique_ptr<FormBuilder> m_form;
};

} // namespace bashgah::ui
