// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/scanburst.h"

#include <QStringList>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace bashgah::ui {

class FormBuilder;
class SegmentedSwitch;

/// "Counter and printing": receipts, the scanner, and the window that faces the customer. Of this desk, but for
/// the words at the foot of receipts, which are the shop's.
class DeskSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit DeskSection(AppContext &context);
    ~DeskSection() override;
    void refresh() override;

private:
    void buildPrinting();
    void buildCustomer();
    void buildScanner();
    [[nodiscard]] QSpinBox *number(const QString &name, const QString &label, int least, int most);
    [[nodiscard]] QLineEdit *mark(const QString &name, const QString &label, const Setting<QString> &setting);
    void loadPrinters();
    void saveFooter();
    void showTiming();
    void saveTiming();

    std::unique_ptr<FormBuilder> m_form;
    SegmentedSwitch *m_paper = nullptr;
    QComboBox *m_printer = nullptr;
    QCheckBox *m_prints = nullptr;
    QPlainTextEdit *m_footer = nullptr;
    QCheckBox *m_customer = nullptr;
    QCheckBox *m_fullScreen = nullptr;
    QCheckBox *m_name = nullptr;
    QCheckBox *m_scanner = nullptr;
    QSpinBox *m_shortest = nullptr;
    QSpinBox *m_meanGap = nullptr;
    QSpinBox *m_longestPause = nullptr;
    QLineEdit *m_prefix = nullptr;
    QString m_storedFooter;
    QStringList m_printerNames; ///< asked once: networks of printers answer slowly
};

} // namespace bashgah::ui
