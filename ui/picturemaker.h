// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pictures and reports of what the desk shows, on a thread of its own.
#pragma once

#include "db/error.h"
#include "ui/picturechoice.h"
#include "ui/sheet/report.h"
#include "ui/sheet/sheet.h"

#include <QImage>
#include <QThreadPool>
#include <QUrl>

#include <atomic>
#include <memory>

namespace sd {

class Preferences;

class PictureMaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged) // a file or a copy is under way
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) // 0 to 1
    /// Of what look() was last asked for, once it is painted; empty before.
    Q_PROPERTY(QImage preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(
        int pages READ pages NOTIFY previewChanged) // of the report looked at; 1 for a picture

public:
    PictureMaker(Desk &desk, const FactionColours &colours, const Preferences &preferences,
                 QObject *parent = nullptr);
    ~PictureMaker() override;

    bool isBusy() const { return m_busy; }
    double progress() const { return m_progress; }
    const QImage &preview() const { return m_preview; }
    int pages() const { return m_pages; }

    /// Paints a preview of the first page; a newer wish takes the place of an older one.
    Q_INVOKABLE void look(const sd::PictureChoice &choice);
    /// Writes a local file by its name: .png, .svg, .pdf. Ends with saved, failed or, after
    /// cancel(), with neither; then nothing is written.
    Q_INVOKABLE void save(const sd::PictureChoice &choice, const QUrl &file);
    /// Puts the picture on the clipboard. Ends with copied or failed.
    Q_INVOKABLE void copy(const sd::PictureChoice &choice);
    Q_INVOKABLE void cancel();

signals:
    void busyChanged();
    void progressChanged();
    void previewChanged();
    void saved(const QString &fileName);
    void copied();
    void failed(const QString &what, const QString &hint);

private:
    using Work = std::function<Result<QImage>(const Advance &)>;

    SheetRequest requestOf(const PictureChoice &choice) const;
    ReportRequest reportOf(const PictureChoice &choice) const;
    /// Once the words of the report's events are there; at once where they are.
    void withWords(const ReportRequest &report, const std::function<void(ReportRequest)> &act);
    void run(const Work &work, const std::function<void(const QImage &)> &done);
    void paintPreview(const PictureChoice &choice);
    void write(const PictureChoice &choice, const QString &path);
    void setBusy(bool busy);
    void setProgress(double share);

    Desk &m_desk;
    const FactionColours &m_colours;
    const Preferences &m_preferences;
    bool m_busy = false;
    double m_progress = 0;
    QImage m_preview;
    int m_pages = 1;
    std::optional<PictureChoice> m_wish; // to be looked at next
    bool m_looking = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QThreadPool m_pool; // last: it waits for its thread before anything else goes
};

} // namespace sd
