import { useRef, useState, type DragEvent } from 'react';
import { Title, useRedirect, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Box, Button, Card, LinearProgress, Typography } from '@mui/material';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { ApiError } from '@regiekamer/shared-console';
import { upload, type Refusal } from './upload.js';

/** Takes a file: dropped on it, or chosen with a button, which the keyboard reaches. */
export default function ImportUpload() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [sending, setSending] = useState(false);
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = async (chosen: File) => {
    setFile(chosen);
    setRefusal(null);
    setSending(true);
    try {
      const answer = await upload(chosen);
      if (typeof answer === 'string') {
        await queryClient.invalidateQueries();
        redirect('show', 'imports', answer);
      } else setRefusal(answer);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefusal({ key: error.message, row: null });
    } finally {
      setSending(false);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped && !sending) void send(dropped);
  };

  return (
    <Box sx={{ py: 2 }}>
      <Title title="imports.upload" />
      <Card
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{ p: { xs: 2, sm: 6 }, textAlign: 'center', border: '2px dashed', borderColor: over ? 'primary.main' : 'divider' }}
      >
        <UploadIcon sx={{ fontSize: 48, color: 'text.secondary' }} />
        <Typography sx={{ mb: 2 }}>{translate('imports.drop')}</Typography>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt,.tsv,.xlsx,.vcf,text/csv,text/vcard"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = ''; // the same file, mended, can be chosen again
            if (chosen) void send(chosen);
          }}
        />
        <Button variant="contained" disabled={sending} onClick={() => input.current?.click()}>
          {translate('imports.choose')}
        </Button>
        <Typography variant="body2" sx={{ mt: 2, color: 'text.secondary' }}>
          {translate('imports.formats')}
        </Typography>
        {sending && file ? (
          <Box sx={{ mt: 3 }} role="status">
            <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>{translate('imports.uploading', { name: file.name })}</Typography>
            <LinearProgress aria-label={translate('imports.uploading', { name: file.name })} />
          </Box>
        ) : null}
        {refusal && file ? (
          <Alert
            severity="error"
            sx={{ mt: 3, textAlign: 'left', overflowWrap: 'anywhere' }}
            action={
              <Button color="inherit" size="small" onClick={() => void send(file)}>
                {translate('imports.again', { name: file.name })}
              </Button>
            }
          >
            {refusal.row === null ? null : `${translate('imports.row', { row: refusal.row })} `}
            {translate(refusal.key)}
          </Alert>
        ) : null}
      </Card>
    </Box>
  );
}
